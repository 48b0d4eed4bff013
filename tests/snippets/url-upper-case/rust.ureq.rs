fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::get("HTTPS://API.Example.COM/Path")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
