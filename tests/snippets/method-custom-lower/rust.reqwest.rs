fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("link".parse()?, "https://api.example.com/pages/1")
        .header("Link", r#"</pages/2>; rel="next""#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
