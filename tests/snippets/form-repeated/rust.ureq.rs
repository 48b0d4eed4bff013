fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [
        ("tag", "b"),
        ("tag", "a"),
        ("items[0][id]", "1"),
        ("items[]", "x"),
        ("items[]", "y"),
        ("plus", "a+b c~*-._"),
        ("percent", "100%25 %41"),
        ("lines", "one\r\ntwo"),
    ];
    let url = "https://api.example.com/form";
    let mut response = ureq::post(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
