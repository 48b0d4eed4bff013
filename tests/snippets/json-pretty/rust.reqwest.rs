fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/orders";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
