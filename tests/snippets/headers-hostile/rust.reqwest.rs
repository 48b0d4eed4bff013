fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header(
            "X-Hostile",
            r#"it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <"#,
        )
        .header("X-Dollar", "$HOME `id` $(id)")
        .header("X-Name", "Zoë €".as_bytes())
        .header("X-Tab", "a\tb")
        .header("X-At", "@file")
        .header("X-Space", "padded")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
