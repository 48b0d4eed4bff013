fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::delete("https://api.example.com/users/7")
        .header("If-Match", r#""abc""#)
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
