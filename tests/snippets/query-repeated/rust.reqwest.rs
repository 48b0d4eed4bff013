fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
