fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/files";
    let mut response = ureq::options(url)
        .header("X-Requested-With", "harkdown")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
