fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/form")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .send("a=1&b=2")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
