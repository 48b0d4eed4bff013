fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "http://localhost:8080/health";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
