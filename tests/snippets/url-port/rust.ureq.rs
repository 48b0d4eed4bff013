fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::get("http://localhost:8080/health")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
