fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/orders")
        .header("Content-Type", "application/json")
        .body(r#"{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
