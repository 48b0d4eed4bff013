fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/form")
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .send("q=harkdown")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
