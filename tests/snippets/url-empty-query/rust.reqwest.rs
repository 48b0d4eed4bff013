fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/?";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
