fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
    let body = "city=K%C3%B6ln&a=1";
    let response = client
        .put(url)
        .header(
            "Content-Type",
            "application/x-www-form-urlencoded;charset=utf-8",
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
