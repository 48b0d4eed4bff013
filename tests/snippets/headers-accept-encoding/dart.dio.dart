import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/archive',
    options: Options(
      method: 'GET',
      headers: {
        'Accept-Encoding': 'identity',
        'User-Agent': 'curl/8.5.0',
        'Accept': '*/*',
        'DNT': '1',
        'X_Under_Score': 'kept',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
