fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Cookie", "a=1")
        .header("Cookie", "b=2")
        .header("accept", "text/html")
        .header("Proxy-Connection", "keep-alive")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
