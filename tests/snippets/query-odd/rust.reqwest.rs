fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
