fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("X-Tag", "one")
        .header("X-Other", "x")
        .header("x-tag", "two, three")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
