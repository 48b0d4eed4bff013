fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::put("https://api.example.com/form")
        .header("Content-Type", "application/json")
        .send_empty()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
