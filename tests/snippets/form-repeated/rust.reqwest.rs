fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
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
    let response = client.post(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
