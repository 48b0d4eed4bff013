fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/orders")
        .header("Content-Type", "application/json")
        .send(r#"{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
