fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("https://api.example.com/?x=1")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
