fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}".replace("<", "%3C").replace(">", "%3E");
    let mut response = ureq::get(url).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
