import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {
        'Host': 'other.example.com',
        'User-Agent': 'harkdown/1.0 (docs)',
        'Accept-Encoding': 'gzip, br',
        'Referer': 'https://example.com/',
        'Origin': 'https://example.com',
        'Accept-Language': 'de',
        'Cache-Control': 'no-cache',
        'Connection': 'keep-alive',
        'Sec-Fetch-Mode': 'cors',
        'DNT': '1',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
