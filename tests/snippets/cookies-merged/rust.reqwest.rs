fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Cookie", "a=1; b=2; c=3")
        .header("X-After", "x")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
