fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
"#;
    let url = "https://api.example.com/orders";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
