fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::options("https://api.example.com/files")
        .header("X-Requested-With", "harkdown")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
