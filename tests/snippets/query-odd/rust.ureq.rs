fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::get("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
