fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Authorization", "Bearer ABCD")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
