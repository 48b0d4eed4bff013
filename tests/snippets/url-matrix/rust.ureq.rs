fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url =
        "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00";
    let mut response = ureq::put(url).send_empty()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
