fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
    let body = "a=1&b=two+words&a=%C3%A9&flag";
    let response = client
        .post(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
