fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/form")
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .body("q=harkdown")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
