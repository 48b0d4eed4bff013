fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/7";
    let mut response = ureq::delete(url).header("If-Match", r#""abc""#).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
