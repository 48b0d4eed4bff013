fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/pages/1";
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("link".parse()?, url)
        .header("Link", r#"</pages/2>; rel="next""#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
