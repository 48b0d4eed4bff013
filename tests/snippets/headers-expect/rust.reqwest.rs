fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let body = "x";
    let response = client
        .post(url)
        .header("Expect", "100-continue")
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
