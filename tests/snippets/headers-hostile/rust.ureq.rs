fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let mut response = ureq::get(url)
        .header(
            "X-Hostile",
            r#"it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <"#,
        )
        .header("X-Dollar", "$HOME `id` $(id)")
        .header("X-Name", "Zoë €".as_bytes())
        .header("X-Tab", "a\tb")
        .header("X-At", "@file")
        .header("X-Space", "padded")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
