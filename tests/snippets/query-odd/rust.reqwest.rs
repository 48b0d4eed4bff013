fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
