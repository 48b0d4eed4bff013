fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/7";
    let client = reqwest::blocking::Client::new();
    let response = client.delete(url).header("If-Match", r#""abc""#).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
