fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("http://localhost:8080/health")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
