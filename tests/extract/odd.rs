//! Pages that depart from their siblings.

use harkdown::extract::{ExtractOptions, SiblingPage, extract};

use super::{NAMES, family, mending, odd, of};

#[test]
fn a_word_that_one_page_misspells_beside_a_value_is_odd() {
    let page = |at: usize| {
        let verb = if at == 3 { "trys" } else { "tries" };
        format!(
            "# {0}\n\nWhat follows is sent by {0}. {0} {verb} {1} times before it gives up.\n",
            NAMES[at],
            3 + at % 2
        )
    };
    let pages: Vec<String> = (0..NAMES.len()).map(page).collect();
    let extraction = mending(&pages);
    assert_eq!(odd(&extraction), ["3: `trys` is here, where 11 of 12 pages have `tries`"]);
    assert!(extraction.template.contains("{{ title }} tries {{ tries }} times"), "{}", extraction.template);
    assert_eq!(of(&pages).pages, pages);
}

#[test]
fn a_word_that_stands_for_another_is_one_departure() {
    let page = |at: usize| {
        let its = if at == 9 { "it's" } else { "its" };
        format!("# {0}\n\n1. Sign in to {0}.\n2. Create an app and note {its} id.\n", NAMES[at])
    };
    let pages: Vec<String> = (0..NAMES.len()).map(page).collect();
    assert_eq!(odd(&of(&pages)), ["9: `it's` is here, where 11 of 12 pages have `its`"]);
    assert_eq!(of(&pages).pages, pages);
}

#[test]
fn of_three_pages_one_may_have_a_word_of_its_own_in_a_sentence() {
    let page = |at: usize, word: &str| {
        format!("# {0}\n\nOpen the {word} of the account in a browser, and sign in to {0}.\n", NAMES[at])
    };
    let pages = [page(0, "settings"), page(1, "often"), page(2, "settings")];
    assert_eq!(odd(&of(&pages)), ["1: `often` is here, where 2 of 3 pages have `settings`"]);
    assert_eq!(of(&pages).pages, pages);
    let value = |at: usize, plan: &str| format!("# {}\n\nThe plan is {plan}, as it was.\n", NAMES[at]);
    assert!(odd(&of(&[value(0, "free"), value(1, "paid"), value(2, "free")])).is_empty());
    let two = [page(0, "settings"), page(1, "often"), page(2, "list")];
    assert!(odd(&of(&two)).is_empty());
}

#[test]
fn of_three_pages_one_may_skip_the_number_of_a_step() {
    let page = |at: usize, steps: &[&str]| {
        let steps = steps.join("\n");
        format!("# {0}\n\n{steps}\n\nNow sign in to {0}.\n", NAMES[at])
    };
    let all = ["1. Create an app.", "2. Note the id.", "3. Restart the server.", "4. Store the codes."];
    let skips = [all[0], all[1], all[3]];
    let pages = [page(0, &all), page(1, &skips), page(2, &all)];
    assert_eq!(odd(&of(&pages)), ["1: `3. Restart the server.` is not here, and is on 2 of 3 pages"]);
    assert_eq!(of(&pages).pages, pages);
    let counts = [all[0], all[1], "3. Store the codes."];
    assert!(odd(&of(&[page(0, &all), page(1, &counts), page(2, &all)])).is_empty());
}

#[test]
fn a_page_may_name_one_of_many_things() {
    let things = ["user", "group", "role", "team", "token", "file", "tag"];
    let page = |(at, thing): (usize, &&str)| {
        let shown = if at == 5 { "tag" } else { thing };
        let text =
            format!("`GET /v2/{thing}s`\n\nA reply holds what is known of your {shown}, as the manual says it.\n");
        SiblingPage { slug: format!("{thing}s"), text }
    };
    let members: Vec<SiblingPage> = things.iter().enumerate().map(page).collect();
    let extraction = extract(&members, &ExtractOptions::default()).unwrap();
    assert_eq!(odd(&extraction), ["5: `tag` is here, which names `tags`"]);
    assert!(extraction.template.starts_with("`{{ code }}`\n"), "{}", extraction.template);
    assert!(!extraction.template.contains("{{ your"), "{}", extraction.template);
}

#[test]
fn what_departs_is_shown_and_becomes_as_the_siblings_or_a_field() {
    let good = family();
    let mut pages = good.clone();
    pages[3] = pages[3].replace("Register an application", "Register an aplication");
    pages[4] = pages[4].replace("log in with Élan", "log in with Cow");
    pages[6] = pages[6].replace("\nNow users", "\nGnus are shy.\n\nNow users");
    pages[7] = pages[7].replace("https://hen.example.com/apps", "https://gnu.example.com/apps");
    let extraction = mending(&pages);
    assert_eq!(
        odd(&extraction),
        [
            "3: `aplication` is here, where 11 of 12 pages have `application`",
            "4: `Cow` is here, and `Élan` elsewhere on the page: that is what `page-2` has",
            "7: `https://gnu.example.com/apps` is here, which names `page-6`",
        ]
    );
    for (page, found) in &extraction.odd {
        let shown = found.span.of(&pages[*page]);
        assert!(found.message.contains(shown.trim()), "{shown}: {}", found.message);
    }
    for (page, (given, good)) in extraction.pages.iter().zip(&good).enumerate() {
        let expected = if [6, 7].contains(&page) { &pages[page] } else { good };
        assert_eq!(given, expected, "the siblings' words where they are known");
    }
    let kept = of(&pages);
    assert_eq!(odd(&kept), odd(&extraction));
    assert_eq!(kept.pages, pages);
}

#[test]
fn a_page_that_names_another_one_is_shown() {
    let mut pages = family();
    pages[9] = pages[9].replace("YOUR-JAY-ID", "YOUR-KOI-ID");
    let slug = |name: &str| name.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let member = |(text, name): (&String, &str)| SiblingPage { slug: slug(name), text: text.clone() };
    let members: Vec<SiblingPage> = pages.iter().zip(NAMES).map(member).collect();
    let extraction = extract(&members, &ExtractOptions::default()).unwrap();
    assert_eq!(odd(&extraction), ["9: `YOUR-KOI-ID` is here, which names `koi`"]);
    assert_eq!(extraction.odd[0].1.span.of(&pages[9]), "YOUR-KOI-ID");
    assert_eq!(extraction.pages, pages, "nobody says what it should be");
}

#[test]
fn a_part_that_nearly_all_pages_have_is_missed() {
    let mut pages = family();
    pages[2] = pages[2].replace("2. Register an application with Cow.\n", "");
    let extraction = mending(&pages);
    assert_eq!(odd(&extraction), ["2: `2. Register an application with` is not here, and is on 11 of 12 pages"]);
    assert_eq!(extraction.pages, family());
    assert_eq!(of(&pages).pages, pages);
}

#[test]
fn a_row_with_a_slip_is_beside_its_siblings() {
    let page = |(at, name): (usize, &&str)| {
        let label = if at == 3 { "Data cneter" } else { "Data center" };
        let city = ["Ohio", "Dublin", "Mumbai"][at % 3];
        format!(
            "# Region {name}\n\n| Setting | Value |\n| --- | --- |\n| {label} | {city} |\n| Retention | {} days |\n| Price | {at}.50 USD |\n",
            at * 7 % 5
        )
    };
    let pages: Vec<String> = NAMES[..8].iter().enumerate().map(page).collect();
    assert_eq!(odd(&of(&pages)), ["3: `cneter` is here, where 7 of 8 pages have `center`"]);
}

#[test]
fn a_heading_that_differs_in_case_is_shown_word_for_word() {
    let mut pages: Vec<String> =
        family().iter().map(|page| page.replace("1. Go", "### Step 1: Create your app\n\n1. Go")).collect();
    pages[5] = pages[5].replace("Step 1: Create", "step 1: create");
    let extraction = of(&pages);
    let expected = [
        "5: `step` is here, where 11 of 12 pages have `Step`",
        "5: `create` is here, where 11 of 12 pages have `Create`",
    ];
    assert_eq!(odd(&extraction), expected);
    assert_eq!(of(&pages).pages, pages);
}
