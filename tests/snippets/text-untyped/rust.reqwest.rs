fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/raw";
    let client = reqwest::blocking::Client::new();
    let body = "just some text";
    let response = client.post(url).body(body).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
