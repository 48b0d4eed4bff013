fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::trace("https://api.example.com/users")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
