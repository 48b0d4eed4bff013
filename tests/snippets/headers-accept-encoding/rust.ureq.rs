fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/archive";
    let mut response = ureq::get(url)
        .header("Accept-Encoding", "identity")
        .header("User-Agent", "curl/8.5.0")
        .header("Accept", "*/*")
        .header("DNT", "1")
        .header("X_Under_Score", "kept")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
