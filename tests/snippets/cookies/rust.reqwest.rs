fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header(
            "Cookie",
            "session=abc%20def==; theme=dark mode%3B x; session=second",
        )
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
