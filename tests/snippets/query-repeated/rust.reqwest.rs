fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("https://api.example.com/search?tag=a&tag=b&q=x%20y+z")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
