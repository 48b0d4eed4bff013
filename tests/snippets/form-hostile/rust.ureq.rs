fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [
        ("b", "1"),
        ("a", "@file"),
        ("a", r#"it's "x" $(id) `id`"#),
        ("empty", ""),
        ("na me=&+", "sum = 1+1 & more\nnext"),
        ("ünï", "😀"),
        ("10", "ten"),
    ];
    let url = "https://api.example.com/form";
    let mut response = ureq::post(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
