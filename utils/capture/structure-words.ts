/**
 * Words of which platforms make the names in their pages: keys of JSON, classes, ids, types. A name is kept in a capture
 * if it consists of such words, numbers and punctuation; they are words of programming and of social media, none of them
 * anybody's. Gathered from the names on pages of at least two platforms (2021 to 2026) and those that the readers look for.
 */
export const structureWords: ReadonlySet<string> = new Set(
  (
    'about above absolute abtest abuse accent accept access accessibility accessible accessory account accounts ' +
    'accuracy action actions activation active activedescendant activities activity actor actorname actors ad ' +
    'adaptive add added additional addon address admin administrator adoption adp ads advanced advertiser advertising ' +
    'affiliate affiliates after again age agent aggregation aggressive agreement ahead ajax al album alert alerts ' +
    'align aligned alignment all allow allowed already also alt alternate alternates alternative always am an ' +
    'analysis analytics anchor and android animate animated animation animations annotation anonymous answer any api ' +
    'app appeal appearance append application applinks apply appointment apps are area args arguments aria array ' +
    'arrow artdeco article articles as aside ask aspect asset associated async at atomic attached attachment ' +
    'attachments attributed attributes attribution audience audio auth author authwall auto autocomplete automation ' +
    'autoplay autoscroll availability available avatar awards aware away back backend background backstage backward ' +
    'bad badge badged badges bandwidth banned banner bar base based baseline basic batch bbox before behavior below ' +
    'best better between big bigpipe billing bind bio birth birthdate birthday bit bitrate biz bizcontext black blank ' +
    'block blocked blue blur blurred body bold book bookmark bookmarks boolean boost boot bootloader border bot ' +
    'bottom boundary box bpr brand branded branding breadcrumb break breaks brightness broadcast broadcasts browse ' +
    'browser btn bubble bucket buffer bug build builder bulk bundle business button buttons by byline byte bytes ' +
    'cache cached calculation calendar call callback campaign campaigns can cancel cannot canonical canvas cap ' +
    'captcha caption captions capture card cards careers caret carousel cart case cast casting categories category ' +
    'cavalry cdn cell center centered challenge change changed changes channel character chat check checkbox ' +
    'checkpoint chevron child children chip chips choice chrome chronological chunk circle citation city clamp class ' +
    'classic clean cleanup clear click clickable clicked clicks client clip clipping close closed closest cloud ' +
    'cluster co code codec coded codes coins col cold collab collaborators collapse collapsible collection ' +
    'collections college color column com combobox comet command commands comment comments commerce common ' +
    'communities community compact companies company compat complementary complete compliance component components ' +
    'compose composer compression concurrent conditional conditions config configs confirm confirmation confirmed ' +
    'connect connected connection connections consent consider consumer consumption contact container content ' +
    'contents context contexts contextual continuation continue contrast contributor control controller controls ' +
    'convergence convergent conversation conversion convert cookie cookies copied copy copyright core corner ' +
    'corporation count counter countries country counts course courses cover crawler create created creation creative ' +
    'creator creators critical cross crypto csp csrf css cta current cursor custom cutoff da dark dash dashboard data ' +
    'date dates datetime day days dd deactivate debounce debug debugger declined decoder decorated dedicated deep ' +
    'deeplink default defer deferred define defs delay delayed delegate delete deleted deletion delimiter deprecate ' +
    'deprecated depth desc described describedby description design desktop destination destructive detach detail ' +
    'detailed details detection detector dev developer device dfp dialog diff digits dimension dimensions dir direct ' +
    'direction director directory disable disabled disclaimer disclosure discovery discussion dislike dismiss ' +
    'dismissed dispatch display displayable dist distance div divider dns do document dom domain domains done dont ' +
    'dot double down download downloading downloads dr draft drawer dropdown duet duration dynamic earlier early edge ' +
    'edges edit editable editing editor education effect elapsed element elements eligible ellipsis email embed ' +
    'embedded embeds ember emit emoji emphasized employee employees empty enable enabled encode encoded encrypted end ' +
    'ended ending endpoint endpointer endpoints enforce enforcement engagement engine enhance enhanced enrolled ' +
    'ensure enter enterprise entertainment entities entity entrance entry entrypoint entrypoints equalizer err error ' +
    'errors es eu event events everyone exact example exception exclude exclusive exit expand expandable expanded ' +
    'expander expansion expected experience experiment experiments expiration expire expired explanation explore ' +
    'export expose exposure extend extended extension extensions external extra extraction facebook facepile factor ' +
    'factory fade fail failed failure fallback false family fast faster favicon favorite favorites favourites fb fbid ' +
    'fbweb feature featured features feed feedback feeds female fetch fetched field fields figure file files fill ' +
    'filled filter filtering final fine finish first fix fixed flag flags flex flexible floating flow fluid flush ' +
    'focus focused follow followed follower followers following follows font footer for force forced foreground form ' +
    'format formats forum forward foryou found founded fps fraction fragment frame framework free frequency friend ' +
    'friendly friends from frontend fs fsd full fullscreen fundraiser fusion future fwd game games gaming gap gate ' +
    'gen gender general generated generic geo get ghost ghosts gif gift gifting global go goal gold google government ' +
    'gradient granular graph graphql gray green grey grid group groups grow growth guard guest guid guidance guide ' +
    'guided half handle handler handles handling hant hard has hash hashtag hashtags haspopup haste have head header ' +
    'headers heading headline headquarters health heart heartbeat height help helper here hevc hidden hide high ' +
    'highlight highlighted highlights hint hiring history holdback holder home homepage honors hooks horizontal host ' +
    'hostable hosted hostname hotkey hour hours hover hoverable hovercard hovered href ht html http human hyperlink ' +
    'icon icons id identifier identity idle ids if iframe ignore illegal image images imagine img immediate immersive ' +
    'impression impressions improvements in inactive inapp inappropriate inbound inbox include included increase ' +
    'increased index indicator industry influencer info inform information infos infra inherit init initial ' +
    'initialization initialized injection inline inner innertube input inset insights instagram install instance ' +
    'instant instantgames instream instrument int integration intent interaction interactions interactive interceptor ' +
    'interest interface internal interstitial interval intervals intervention intl into intro invalid inverse ' +
    'invisible invitation invite invitee io ios is iso it item itemprop items itemscope itemtype job jobs join joins ' +
    'jpg js jsmods json justify keep key keyboard keys keyword keywords kind label labelledby labels landing lang ' +
    'language languages large larger last latency latest launchpad layer layout lazy ld leading learn learning leave ' +
    'left legacy legal length less level li lib library licenses life light like liked likes limit limited line ' +
    'linear lines link linked linkedin linking links lip list listbox listen listener listitem lists lite live load ' +
    'loaded loader loading local locale locales localized location lock locked lockup lockupview log logged loggedin ' +
    'loggedout logger logging login logo logout logs long longer loop lottie low lower ltr machine main maintain make ' +
    'male manage managed management manager manifest map mapping margin markdown marketing marketplace mask masthead ' +
    'match max maybe mb md me media medium member members membership memberships memorialized memories memory mention ' +
    'mentioned mentions menu menuitem merchant merge message messages messaging meta metadata metadatabadge method ' +
    'methods metric metrics micro microdata microformat middle middot migrate migration min mini minimal minimized ' +
    'minimum miniplayer miniprofile minor mins minutes missing mix mixed mkv mobile mod modal mode model moderation ' +
    'modified modify module modules moment moments monitor month months more motion mouse movies moving ms multi ' +
    'multiple music mutation mute muted mweb mwlite my name names namespace narrow native nav navbar navigate ' +
    'navigation negative nested net network neuter neutral new newest news newsletters next nick nickname no node ' +
    'nodes nofollow noindex non nonce none noopener noreferrer normal normalization normalize noscript nosnippet not ' +
    'note notes notice notif notification notifications notifs notify now nowrap nudge null num number numeric oauth ' +
    'object observe observer of off offer offers office official offline offset ok old omit on onboarding one online ' +
    'onload only onscreen opacity open opener optimization optimize optimized option optional options or order orders ' +
    'org organic organization orientation origin original os other out outer outlet outline outputs outside overflow ' +
    'overlay overlays override overrides overview own owned owner package padding page pageheader pagelet pagelets ' +
    'pages pagination paging paid paint pane panel param parameters params parent parents parser part partial parts ' +
    'party pass passkey password past path pause paused pay payload payment payments paywall penalty pending people ' +
    'per percentage perf performance period permalink permalinks permission persistent person persona personal ' +
    'personalization perspective pfbid pg phase phone photo photos php pick picker picture pill pills pin ping pinned ' +
    'pip pivot pixel pixels pk place placeholder placement plain plans platform play playable playback player ' +
    'playhead playing playlist playlists plugin plugins plural plus pm podcast podcasts point pointer policies policy ' +
    'political poll polling polyfill polygon pool pop popover popular popup portal pos posinset position positive ' +
    'post posted poster posting posts potential precision preconnect predict prefer preference preferences preferred ' +
    'prefetch prefetchable prefetched prefix preload preloaded preloader preloaders premium preroll presence ' +
    'presentation preset pressed prev prevent preview previous price primary printed priority privacy private pro ' +
    'process processing processor prod product production products professional profile profileplus profiles progress ' +
    'progressbar project projects promise promo promote promotion promotions prompt proof properties property props ' +
    'protected provide provider public publications publicidentifier publish published pull pulse purchase push pv ' +
    'pvs pwa px qrcode quality query question questions queue quick quote quoted quotes quoting radial rail range ' +
    'ranges ranked ranking rate rating ratio raw reach react reaction reactions reactor read readable reader ready ' +
    'real reason recaptcha received recent recipe recipes recipient recommendation recommendations recommended record ' +
    'records recruiting rect red redacted redesign redirect reduce reduced reel reels refactor reference referral ' +
    'referrer refetch reflow refresh refs reg region regional regions register registration regular rehydration rel ' +
    'related relation relationship relative relay release releases relevant reload remember reminder remix remote ' +
    'removal remove removed render rendered renderer rendering repeat replace replies reply report reported reporting ' +
    'reposition repost reposted reposts request requested requests require required requires reset reshare resize ' +
    'resolution resolve resource resources respect response responsive rest restore restricted restriction result ' +
    'results retention retries retry return retweet reuse revamp reverse review reviews revoke rewind rewrite rich ' +
    'right ring risk role rollout room root rotation round rounded rounds route routes routing row rows rs rss rtl ' +
    'rule rules run runs safari safe safety same sample sampled sampling sandbox sans save saved scale scaled scan ' +
    'scenario schedule scheduled scheduler scheduling schema scheme school scope score screen screenname screens ' +
    'script scroll scrollable scrollbar scrolling scrubber sd sdk sdui search searchbar searchbox searches sec second ' +
    'secondary seconds secret section sectional sections security see seed seek seen segment segmented select ' +
    'selected selection selector self seller semaphore semibold send sender sending sensitive sent seo separate ' +
    'separator sequence serialized series server service services session set setting settings setup shadow shape ' +
    'share shared sharer shares sharing sheet sheets shelf shell shop shopping shops short shortcut shortcutkeys ' +
    'shortcuts shorts should show showcase shown shows shrink side sidebar sidenav sigi sign signal signals signature ' +
    'signin signup similar simple simplify single singleton singular site sitemap size sk skeleton skeletons skip ' +
    'skipped sleep slide slider slot slow small smart snapshot snippet so social soft sort sorting sound soundtrack ' +
    'source sources space spacebar spacer spacing spam span special specialties specific speech speed spin spinner ' +
    'splash split sponsor sponsored sports sprite square src sso ssr stable stack stacked stage stale standard ' +
    'standardized start started state static statistic statistics stats status statuses step sticker stickers sticky ' +
    'stitch stop storage store stories story str strategy stream streaming streams stretch string strings strip ' +
    'stroke strong studio style styled styles stylesheet sub subheader subline submit submitted subscribe subscribed ' +
    'subscriber subscribers subscription subscriptions subtext subtitle succeeded success suffix suggest suggested ' +
    'suggestion suggestions summary super support supported supports suppress surface survey suspended svg swap swipe ' +
    'swipeable switch switched switcher switching symbol sync synchronous system tab tabbed tablet tablist tabs tag ' +
    'tagged tagging tagline tags tail tap target targeting targets task teams tech template temporary terms tertiary ' +
    'test testid testing text the theme themes third this thread threads three threshold throttle thumb thumbnail ' +
    'thumbnails ticker tier tiered tik tiktok tile tiles time timeline timeout timer timestamp timezone timing tip ' +
    'tipjar title tk to toast toasts today toggle tok token tokens tombstone tonal too tool toolbar tools tooltip ' +
    'tooltips top topbar topic topics total touch trace tracing track tracker tracking tracks traffic trailing ' +
    'transaction transcript transfer transform transition translatable translate translated translation translations ' +
    'transparency transparent transport tray treatment trending trends trigger true truncate truncation trusted ts ' +
    'tube turn tux tv tweet tweets twitter two type typeahead typename types typing uas ui uid uk unavailable ' +
    'undefined under underline undo unfocused unfollow unified union unique unit units universal universalname ' +
    'university unknown unlisted unload unmute unplugged unseen unsubscribe unsupported up upcoming update updated ' +
    'updates upgrade upload uploader uploads upper upsell upsells ur uri url urls urn urns us usage use used user ' +
    'username users utils valid validation value valuemax valuemin valuenow values valuetext vanity vapid variable ' +
    'variant variants variation vector velocity verification verified verify version vertical video videos view ' +
    'viewas viewee viewer viewers viewing viewport views violation virtual visibility visible visit visited visitor ' +
    'visits visual vm vod voice volume volunteering voting vr wait waiting wall warning watch watched watching weak ' +
    'weather web webapp webcast website websites webview week weight welcome when while white whitelist whitespace ' +
    'widget widgets width window windows with without word words work worker wrap wrapper write writing www xfb xml ' +
    'year yo you your youtube yt ytd ytr yts zero zone zoom'
  ).split(' '),
);
