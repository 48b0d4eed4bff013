fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
    let mut response = ureq::get(url).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
