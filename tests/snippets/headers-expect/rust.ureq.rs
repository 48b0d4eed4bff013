fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/users")
        .header("Expect", "100-continue")
        .header("Content-Type", "text/plain")
        .send("x")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
