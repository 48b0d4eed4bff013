fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("__proto__", "x")
        .header("constructor", "y")
        .header("10", "ten")
        .header("2", "two")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
