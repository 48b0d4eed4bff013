fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let mut response = ureq::get(url)
        .header("Cookie", "a=1")
        .header("Cookie", "b=2")
        .header("accept", "text/html")
        .header("Proxy-Connection", "keep-alive")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
