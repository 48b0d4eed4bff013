import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/devices',
    options: Options(
      method: 'M-SEARCH',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
