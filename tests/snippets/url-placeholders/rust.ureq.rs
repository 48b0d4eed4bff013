fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::get("https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}".replace("<", "%3C").replace(">", "%3E"))
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
